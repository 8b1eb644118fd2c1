package dev.actionline.app;

/** The program's beginning. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
