package dev.actionline.render;

/** Told when a pass has drawn, for measuring. */
interface PassWatch {
  PassWatch NONE = pass -> {};

  void done(String pass);
}
