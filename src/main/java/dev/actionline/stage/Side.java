package dev.actionline.stage;

/** A figure's own left or right. */
enum Side {
  LEFT(-1),
  RIGHT(1);

  /** -1 to its left, 1 to its right: the sign of x in its root frame. */
  final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  Pose.Channel channel(Pose.Channel left, Pose.Channel right) {
    return this == LEFT ? left : right;
  }
}
