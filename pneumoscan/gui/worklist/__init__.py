"""The list of films: rows, table model, view."""
