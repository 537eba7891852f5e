"""Keeping an archive whole: originals checked and found again, trash, whole export, erasing."""
