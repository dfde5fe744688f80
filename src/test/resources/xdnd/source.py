"""A window from which one file can be dragged, as from a file manager: source.py FILE"""
import pathlib
import sys

import gi

gi.require_version('Gtk', '3.0')
from gi.repository import Gdk, Gtk  # noqa: E402

address = pathlib.Path(sys.argv[1]).resolve().as_uri()
window = Gtk.Window(title='Files')
box = Gtk.EventBox()
box.add(Gtk.Label(label='drag'))
window.add(box)
window.set_default_size(140, 80)
window.move(0, 0)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
box.connect('drag-data-get', lambda widget, context, selection, info, time: selection.set_uris([address]))
window.connect('destroy', Gtk.main_quit)
window.show_all()
print('READY', flush=True)
Gtk.main()
