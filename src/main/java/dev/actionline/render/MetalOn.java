package dev.actionline.render;

/** Where liquid metal is meshed: the class of device decides, never a clock. */
public enum MetalOn {
  /** On the processor with software GL and below OpenGL 4.3, on the device else. */
  BEST,
  CPU,
  GPU
}
