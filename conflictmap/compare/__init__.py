"""The page that compares: two windows of days beside each other, what each holds, and how they differ.

It counts one choice on the days of both, and says where a window is silent.
"""
