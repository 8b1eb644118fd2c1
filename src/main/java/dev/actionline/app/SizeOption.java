package dev.actionline.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 1280x720}: even, 16 to 8192 each way. */
record SizeOption(int width, int height) {
  /** Reads it from a command line. */
  static final class Converter implements ITypeConverter<SizeOption> {
    @Override
    public SizeOption convert(String text) {
      String[] parts = text.toLowerCase().split("x");
      try {
        SizeOption size = new SizeOption(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        if (fits(size.width) && fits(size.height)) {
          return size;
        }
      } catch (RuntimeException e) {
        throw new TypeConversionException("\"" + text + "\" is no size; write 1280x720");
      }
      throw new TypeConversionException(
          "a picture of " + text + " cannot be made; width and height are even, from 16 to 8192");
    }

    private static boolean fits(int n) {
      return n >= 16 && n <= 8192 && n % 2 == 0;
    }
  }
}
