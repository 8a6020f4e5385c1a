"""What people write and what measurements keep: read and validated once, for everybody."""
