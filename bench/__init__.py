"""Benchmarks: each runs the real app beside what a reader or a builder would pick instead, in one run."""
