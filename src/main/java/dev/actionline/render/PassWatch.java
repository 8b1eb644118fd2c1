package dev.actionline.render;

/** Told when a pass has drawn, for measuring. */
public interface PassWatch {
  PassWatch NONE = pass -> {};

  /** A pass has drawn; {@code staging} and {@code read} stand for what comes before and after. */
  void done(String pass);
}
