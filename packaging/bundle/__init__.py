"""What goes into the packaged program, and what stays out; used by `build.spec` and `packaging/build.sh`."""
