package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.catalogue.Motion;
import dev.actionline.catalogue.View;
import dev.actionline.stage.Pose;

/** A motion whose pose is one function of time and of where its targets are. */
public abstract class Aimed implements Motion {
  protected final Call call;
  private final Aim frozen;

  protected Aimed(Call call) {
    this.call = call;
    this.frozen = Aim.frozen(call);
  }

  /** Where others were when it was planned. */
  protected final Aim planned() {
    return frozen;
  }

  /** The body at a time, hands and gaze put where things are. */
  protected abstract Pose body(double t, Aim aim);

  @Override
  public final Pose pose(double t) {
    return body(t, frozen);
  }

  @Override
  public final Pose live(double t, View view) {
    return body(t, Aim.live(call, view, t));
  }
}
