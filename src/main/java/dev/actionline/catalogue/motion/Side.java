package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Event;
import dev.actionline.stage.Pose.Channel;

/** Left or right, with the channels of that side. */
public enum Side {
  LEFT(-1),
  RIGHT(1);

  /** -1 for left, 1 for right: the sign of X on that side. */
  public final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** The side on which a root-frame X lies. */
  public static Side of(double x) {
    return x < 0 ? LEFT : RIGHT;
  }

  public Channel hand() {
    return pick(Channel.HAND_L, Channel.HAND_R);
  }

  public Channel elbow() {
    return pick(Channel.ELBOW_L, Channel.ELBOW_R);
  }

  public Channel fingers() {
    return pick(Channel.FINGERS_L, Channel.FINGERS_R);
  }

  public Channel palm() {
    return pick(Channel.PALM_L, Channel.PALM_R);
  }

  public Channel curl() {
    return pick(Channel.CURL_L, Channel.CURL_R);
  }

  public Channel pointing() {
    return pick(Channel.POINT_L, Channel.POINT_R);
  }

  public Channel thumb() {
    return pick(Channel.THUMB_L, Channel.THUMB_R);
  }

  public Channel foot() {
    return pick(Channel.FOOT_L, Channel.FOOT_R);
  }

  public Channel knee() {
    return pick(Channel.KNEE_L, Channel.KNEE_R);
  }

  public Channel toeYaw() {
    return pick(Channel.TOE_YAW_L, Channel.TOE_YAW_R);
  }

  public Channel toePitch() {
    return pick(Channel.TOE_PITCH_L, Channel.TOE_PITCH_R);
  }

  public Event.Hand asHand() {
    return this == LEFT ? Event.Hand.LEFT : Event.Hand.RIGHT;
  }

  /** The channels that make up an arm of this side. */
  public Channel[] arm() {
    return new Channel[] {hand(), elbow(), fingers(), palm(), curl(), pointing(), thumb()};
  }

  private Channel pick(Channel left, Channel right) {
    return this == LEFT ? left : right;
  }
}
