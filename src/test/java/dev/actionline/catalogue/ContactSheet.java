package dev.actionline.catalogue;

import dev.actionline.stage.Bone;
import dev.actionline.stage.Pose;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.joml.Matrix4f;
import org.joml.Vector3f;

/** Draws actions as jointed dolls, several moments of each in a row, for people to look at. */
final class ContactSheet {
  private static final int CELL_W = 250;
  private static final int CELL_H = 270;
  private static final double PX_PER_M = 108;

  private final List<Row> rows = new ArrayList<>();
  private final int columns;
  private final double around;

  /** @param around degrees the viewer stands to the performer's front right; 90 is from the side */
  ContactSheet(int columns, double around) {
    this.columns = columns;
    this.around = around;
  }

  private record Row(String title, Motion motion, Call call, List<Doll> others) {}

  /** Somebody else in the picture. */
  record Doll(Pose pose, Matrix4f worldFromRoot) {}

  private record Bit(Vector3f a, Vector3f b, float width, Color color, double depth) {}

  void add(String title, Action action, Call call, Doll... others) {
    rows.add(new Row(title, action.plan(call), call, List.of(others)));
  }

  void write(File file) throws Exception {
    BufferedImage image =
        new BufferedImage(columns * CELL_W, rows.size() * CELL_H, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(0xE9E6E0));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns; c++) {
        Graphics2D cell = (Graphics2D) g.create(c * CELL_W, r * CELL_H, CELL_W, CELL_H);
        draw(cell, rows.get(r), columns == 1 ? 1 : c / (columns - 1.0), c == 0);
        cell.dispose();
      }
    }
    ImageIO.write(image, "png", file);
  }

  private void draw(Graphics2D g, Row row, double part, boolean first) {
    double t = part * row.motion.seconds();
    Matrix4f root = row.motion.stance(t).worldFromRoot();
    Pose pose = row.motion.live(t, row.call.view());
    Vector3f center = root.getTranslation(new Vector3f());
    g.setColor(new Color(0xCFCBC2));
    int floor = (int) (CELL_H - 40 + center.y * PX_PER_M);
    g.fillRect(0, Math.min(CELL_H, floor), CELL_W, 2 * CELL_H);
    List<Bit> bits = new ArrayList<>();
    for (Doll other : row.others) {
      doll(bits, other.pose, other.worldFromRoot, center, true);
    }
    doll(bits, pose, root, center, false);
    bits.sort(Comparator.comparingDouble(Bit::depth));
    for (Bit b : bits) {
      paint(g, b);
    }
    g.setColor(Color.BLACK);
    if (first) {
      g.drawString(row.title, 4, 13);
    }
    g.setColor(Color.GRAY);
    g.drawString(String.format("%.2f", t), CELL_W - 34, CELL_H - 4);
    g.drawLine(CELL_W - 1, 0, CELL_W - 1, CELL_H);
    g.drawLine(0, CELL_H - 1, CELL_W, CELL_H - 1);
  }

  private void paint(Graphics2D g, Bit b) {
    Vector3f p = b.a;
    Vector3f q = b.b;
    g.setStroke(new BasicStroke(
        (float) (b.width * PX_PER_M + 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(b.color.darker());
    g.draw(new Line2D.Double(p.x, p.y, q.x, q.y + 0.01));
    g.setStroke(new BasicStroke(
        (float) (b.width * PX_PER_M), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(b.color);
    g.draw(new Line2D.Double(p.x, p.y, q.x, q.y + 0.01));
  }

  private void doll(
      List<Bit> bits, Pose pose, Matrix4f root, Vector3f center, boolean other) {
    Matrix4f[] bones = Rehearsal.BODY.rootFromBones(pose);
    Color left = other ? new Color(0x9AA7B0) : new Color(0x4F86C6);
    Color right = other ? new Color(0xB0A79A) : new Color(0xD9734E);
    Color trunk = other ? new Color(0xA8A8A8) : new Color(0x6D8F72);
    Color skin = other ? new Color(0xD0C6BC) : new Color(0xE8C39E);
    Dress d = new Dress(bits, bones, root, center);
    d.bone(Bone.PELVIS, Bone.BELLY, 0.24f, trunk);
    d.bone(Bone.BELLY, Bone.CHEST, 0.23f, trunk);
    d.bone(Bone.CHEST, Bone.NECK, 0.22f, trunk);
    d.bone(Bone.NECK, Bone.HEAD, 0.09f, skin);
    d.point(Bone.HEAD, 0, 0.11f, -0.02f, 0.19f, skin);
    d.spot(Bone.HEAD, 0, 0.08f, -0.13f, 0.035f, skin.darker());
    d.spot(Bone.HEAD, 0.035f, 0.12f, -0.105f, 0.028f, Color.BLACK);
    d.spot(Bone.HEAD, -0.035f, 0.12f, -0.105f, 0.028f, Color.BLACK);
    double open = 0.02 + 0.03 * pose.get(Pose.Channel.MOUTH_OPEN);
    d.spot(Bone.HEAD, 0, 0.035f, -0.105f, (float) open, new Color(0x802020));
    d.bone(Bone.UPPER_ARM_L, Bone.FOREARM_L, 0.085f, left);
    d.bone(Bone.FOREARM_L, Bone.HAND_L, 0.07f, left);
    d.bone(Bone.UPPER_ARM_R, Bone.FOREARM_R, 0.085f, right);
    d.bone(Bone.FOREARM_R, Bone.HAND_R, 0.07f, right);
    d.bone(Bone.HAND_L, Bone.FINGERS_L, 0.06f, skin);
    d.bone(Bone.HAND_R, Bone.FINGERS_R, 0.06f, skin);
    d.bone(Bone.FINGERS_L, Bone.FINGER_TIPS_L, 0.04f, skin);
    d.bone(Bone.FINGERS_R, Bone.FINGER_TIPS_R, 0.04f, skin);
    d.bone(Bone.INDEX_L, Bone.INDEX_TIP_L, 0.022f, skin);
    d.bone(Bone.INDEX_R, Bone.INDEX_TIP_R, 0.022f, skin);
    d.bone(Bone.THUMB_L, Bone.THUMB_TIP_L, 0.025f, skin);
    d.bone(Bone.THUMB_R, Bone.THUMB_TIP_R, 0.025f, skin);
    d.bone(Bone.THIGH_L, Bone.SHIN_L, 0.14f, left);
    d.bone(Bone.SHIN_L, Bone.FOOT_L, 0.10f, left);
    d.bone(Bone.FOOT_L, Bone.TOES_L, 0.07f, left.darker());
    d.bone(Bone.THIGH_R, Bone.SHIN_R, 0.14f, right);
    d.bone(Bone.SHIN_R, Bone.FOOT_R, 0.10f, right);
    d.bone(Bone.FOOT_R, Bone.TOES_R, 0.07f, right.darker());
    d.heel(Bone.FOOT_L, left.darker());
    d.heel(Bone.FOOT_R, right.darker());
  }

  /** Bones to strokes. */
  private final class Dress {
    private final List<Bit> bits;
    private final Matrix4f[] bones;
    private final Matrix4f root;
    private final Vector3f center;

    Dress(List<Bit> bits, Matrix4f[] bones, Matrix4f root, Vector3f center) {
      this.bits = bits;
      this.bones = bones;
      this.root = root;
      this.center = center;
    }

    void bone(Bone a, Bone b, float width, Color color) {
      put(at(a, 0, 0, 0), at(b, 0, 0, 0), width, color, 0);
    }

    void heel(Bone foot, Color color) {
      put(at(foot, 0, 0, 0), at(foot, 0, -0.05f, 0.03f), 0.07f, color, 0);
    }

    void point(Bone bone, float x, float y, float z, float width, Color color) {
      put(at(bone, x, y, z), at(bone, x, y + 0.03f, z), width, color, 0);
    }

    void spot(Bone bone, float x, float y, float z, float width, Color color) {
      put(at(bone, x, y, z), at(bone, x, y, z), width, color, 0.05);
    }

    private Vector3f at(Bone bone, float x, float y, float z) {
      Vector3f p = bones[bone.ordinal()].transformPosition(new Vector3f(x, y, z));
      return root.transformPosition(p);
    }

    private void put(Vector3f a, Vector3f b, float width, Color color, double nearer) {
      Vector3f p = view(a);
      Vector3f q = view(b);
      bits.add(new Bit(p, q, width, color, (p.z + q.z) / 2 + nearer));
    }

    /** Pixels, and metres towards the viewer. */
    private Vector3f view(Vector3f world) {
      Vector3f v = new Vector3f(world.x - center.x, world.y - center.y, world.z - center.z);
      // the viewer stands in front (north) and goes round to the performer's right
      v.rotateY((float) Math.toRadians(180 + around));
      float tilt = 0.18f;
      float depth = v.z;
      return new Vector3f(
          (float) (CELL_W / 2.0 + v.x * PX_PER_M),
          (float) (CELL_H - 40 - (v.y - tilt * depth) * PX_PER_M),
          depth);
    }
  }
}
