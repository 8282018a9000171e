# Ságastallamat.

tab-talk = Ságastallamat
talk-unread = Ođas
thread-you = Don
thread-send = Sádde
task-send = Sádde
