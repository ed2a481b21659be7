"""What a builder would pick instead, each in its leanest form, and the empty pages that nothing can be faster than."""
