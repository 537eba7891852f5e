"""`python -m photoarchive`, and what the frozen program starts with."""

from photoarchive.cli.main import run

if __name__ == "__main__":
    run()
