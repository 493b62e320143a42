"""Changed files, told of by the system as they happen, where MkDocs looks for them twice a second."""

from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer


class Changes(Observer):
    """Tells of files that changed, not of those that a build reads."""

    def schedule(self, handler, path, **given):
        kinds = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
        return super().schedule(handler, path, event_filter=kinds, **given)
