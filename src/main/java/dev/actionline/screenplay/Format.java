package dev.actionline.screenplay;

/** How a script was written down. */
public enum Format {
  FOUNTAIN,
  FDX,
  TEXT;

  /** The name in a breakdown: {@code fountain}, {@code fdx}, {@code text}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
