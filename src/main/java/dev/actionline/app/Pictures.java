package dev.actionline.app;

import dev.actionline.core.UserError;
import dev.actionline.render.Image;
import dev.actionline.render.Renderer;
import dev.actionline.timeline.FrameState;
import java.util.Optional;

/** A film's pictures at one size. A frame that cannot be drawn becomes a slate with the reason. */
final class Pictures implements AutoCloseable {
  private final Film film;
  private final SizeOption size;
  private final Renderer renderer;
  private long slates;
  private boolean bugTold;

  Pictures(Film film, SizeOption size) {
    this(film, size, 1);
  }

  /** @param first the frame that will be drawn first */
  Pictures(Film film, SizeOption size, long first) {
    this.film = film;
    this.size = size;
    this.renderer = Renderer.open(film.metal(), state(first));
  }

  private Optional<FrameState> state(long frame) {
    try {
      return Optional.of(film.timeline().at(frame));
    } catch (RuntimeException e) {
      return Optional.empty(); // told when it is drawn
    }
  }

  Image blank() {
    return Image.blank(size.width(), size.height());
  }

  /** How many slates were drawn. */
  long slates() {
    return slates;
  }

  /** Draws a frame over a picture of this size. */
  void draw(long frame, Image over) {
    try {
      FrameState state = film.timeline().at(frame);
      renderer.draw(state, over);
      slates += state.slate().isPresent() ? 1 : 0;
    } catch (UserError e) {
      throw e;
    } catch (RuntimeException e) {
      slates++;
      tell(frame, e);
      renderer.draw(Slate.of(film.timeline(), frame, "cannot be drawn: " + e), over);
    }
  }

  private void tell(long frame, RuntimeException bug) {
    if (!bugTold) {
      bugTold = true;
      Console.say("error: frame " + frame + " cannot be drawn, a slate stands in for it: " + bug);
      Console.say(" = this is a bug in Actionline; actionline still FILE --frame " + frame + " --trace repeats it");
    }
  }

  String device() {
    return renderer.device();
  }

  @Override
  public void close() {
    renderer.close();
  }
}
