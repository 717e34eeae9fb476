"""The window. It knows the core; what reads, classifies and reports is handed to it (`services.Services`)."""
