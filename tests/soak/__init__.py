"""Whether anything is ever lost: deeds killed and starved at random moments, long or short."""
