"""What the store raises, said so that a user can mend it."""


class StoreError(Exception):
    """A database or folder cannot be used; the message is one line and says what to do."""
