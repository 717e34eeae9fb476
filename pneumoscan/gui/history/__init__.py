"""What was screened before: written as it happens, looked through, gone on with."""
