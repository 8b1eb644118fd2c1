package dev.actionline.stage.description;

import dev.actionline.stage.Mesh;
import java.util.Arrays;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Matrix4fc;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/** The mesh of one part while it is made: shapes add their triangles, each in its own frame. */
final class Clay {
  /** More than any machine here draws in time; what goes beyond is left out. */
  private static final int MOST_VERTICES = 400_000;

  private float[] positions = new float[3072];
  private float[] normals = new float[3072];
  private byte[] materials = new byte[1024];
  private int[] indices = new int[6144];
  private int vertices;
  private int corners;
  private final Matrix4f partFromShape = new Matrix4f();
  private final Matrix3f normalMatrix = new Matrix3f();
  private boolean mirrored;
  private byte material;
  private final Vector3f scratch = new Vector3f();

  /** From here on vertices are told in this frame and have this material. */
  Clay with(Matrix4fc frame, int materialIndex) {
    partFromShape.set(frame);
    frame.normal(normalMatrix);
    mirrored = frame.determinant3x3() < 0;
    material = (byte) materialIndex;
    return this;
  }

  /** Another frame inside the present one. */
  Matrix4f frame() {
    return new Matrix4f(partFromShape);
  }

  int materialIndex() {
    return material & 0xff;
  }

  int vertex(Vector3fc p, Vector3fc n) {
    return vertex(p.x(), p.y(), p.z(), n.x(), n.y(), n.z());
  }

  int vertex(double x, double y, double z, double nx, double ny, double nz) {
    if (vertices >= MOST_VERTICES) {
      return vertices - 1;
    }
    if (vertices * 3 + 3 > positions.length) {
      positions = Arrays.copyOf(positions, positions.length * 2);
      normals = Arrays.copyOf(normals, normals.length * 2);
      materials = Arrays.copyOf(materials, materials.length * 2);
    }
    partFromShape.transformPosition(scratch.set((float) x, (float) y, (float) z));
    scratch.get(positions, vertices * 3);
    normalMatrix.transform(scratch.set((float) nx, (float) ny, (float) nz));
    float length = scratch.length();
    if (length > 1e-20f) {
      scratch.div(length);
    } else {
      scratch.set(0, 1, 0);
    }
    scratch.get(normals, vertices * 3);
    materials[vertices] = material;
    return vertices++;
  }

  /** Counter-clockwise seen from outside. */
  void triangle(int a, int b, int c) {
    if (corners >= 6 * MOST_VERTICES) {
      return;
    }
    if (corners + 3 > indices.length) {
      indices = Arrays.copyOf(indices, indices.length * 2);
    }
    indices[corners++] = a;
    indices[corners++] = mirrored ? c : b;
    indices[corners++] = mirrored ? b : c;
  }

  void quad(int a, int b, int c, int d) {
    triangle(a, b, c);
    triangle(a, c, d);
  }

  /** A flat polygon's corner points, convex, counter-clockwise seen from outside. */
  void face(Vector3fc... points) {
    Vector3f n =
        new Vector3f(points[1])
            .sub(points[0])
            .cross(new Vector3f(points[2]).sub(points[0]))
            .normalize();
    int first = vertices;
    for (Vector3fc p : points) {
      vertex(p, n);
    }
    for (int i = 2; i < points.length; i++) {
      triangle(first, first + i - 1, first + i);
    }
  }

  /** A finished mesh, placed; its materials renumbered. */
  void add(Mesh mesh, Matrix4fc placement, int[] materialFromMesh) {
    Matrix4f before = frame();
    byte had = material;
    with(new Matrix4f(before).mul(placement), 0);
    int first = vertices;
    float[] p = mesh.positions();
    float[] n = mesh.normals();
    for (int i = 0; i < mesh.vertexCount(); i++) {
      material = (byte) materialFromMesh[mesh.materials()[i] & 0xff];
      vertex(p[3 * i], p[3 * i + 1], p[3 * i + 2], n[3 * i], n[3 * i + 1], n[3 * i + 2]);
    }
    for (int i = 0; i < mesh.indices().length; i += 3) {
      triangle(
          first + mesh.indices()[i], first + mesh.indices()[i + 1], first + mesh.indices()[i + 2]);
    }
    with(before, had & 0xff);
  }

  /** Whether something had to be left out. */
  boolean full() {
    return vertices >= MOST_VERTICES;
  }

  boolean empty() {
    return corners == 0;
  }

  /** Position of a vertex already made, in the part's frame. */
  Vector3f position(int index) {
    return new Vector3f(positions[3 * index], positions[3 * index + 1], positions[3 * index + 2]);
  }

  Mesh mesh() {
    return new Mesh(
        Arrays.copyOf(positions, vertices * 3),
        Arrays.copyOf(normals, vertices * 3),
        Arrays.copyOf(materials, vertices),
        Arrays.copyOf(indices, corners),
        new byte[0],
        new float[0]);
  }
}
