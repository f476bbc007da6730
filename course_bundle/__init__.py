"""What a course is, and the archive it travels in. No Qt."""
