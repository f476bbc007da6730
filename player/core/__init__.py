"""The application without its face. No Qt."""
