// Surface nets over the blocks of a field (metres), one work group a block of 8 x 8 x 8 cells.
// SAMPLE: distances at the block's own samples. PLACE: a vertex in each cell that the surface
// crosses, drawn onto it along the gradient. JOIN: the quads of each edge that it crosses. Every
// block has its own range of vertices and indices, so the order never depends on the device.
layout(local_size_x = 8, local_size_y = 8, local_size_z = 8) in;

struct Piece {
  vec4 kind;    // 0 cone, 1 flat cone, 2 ellipsoid, 3 half space; 1 when it carves; blend; edge
  vec4 a;       // cone: one end, radius; ellipsoid: centre; half space: point
  vec4 b;       // cone: the other end, radius; ellipsoid: radii; half space: normal
  vec4 x;       // ellipsoid: axes
  vec4 y;
  vec4 z;
};
struct Block {
  ivec4 at;        // in blocks from the origin; first of its list
  ivec4 many;      // pieces
  ivec4 nextA;     // neighbours at +x, +y, +xy, +z, or -1
  ivec4 nextB;     // at +xz, +yz, +xyz
  ivec4 beforeA;   // at -x, -y, -xy, -z
  ivec4 beforeB;   // at -xz, -yz
};
layout(std430, binding = 0) readonly buffer Pieces { Piece pieces[]; };
layout(std430, binding = 1) readonly buffer Blocks { Block blocks[]; };
layout(std430, binding = 2) readonly buffer Lists { int lists[]; };
layout(std430, binding = 3) buffer Samples { float samples[]; };
layout(std430, binding = 4) buffer Vertices { float vertices[]; };   // position, normal
layout(std430, binding = 5) buffer Ids { int ids[]; };               // of each cell, or -1
layout(std430, binding = 6) buffer Counts { int counts[]; };         // vertices, indices by block
layout(std430, binding = 7) buffer Indices { int indices[]; };
uniform float cell;

const float FAR = 1e9;
int me = int(gl_WorkGroupID.x);
int here = int(gl_LocalInvocationIndex);

float smoothMin(float a, float b, float k) {
  float h = k - abs(a - b);
  return h <= 0.0 ? min(a, b) : min(a, b) - h * h / (4.0 * k);
}

float shape(Piece p, vec3 at) {
  int kind = int(p.kind.x);
  if (kind == 2) {
    vec3 q = at - p.a.xyz;
    vec3 e = vec3(dot(q, p.x.xyz), dot(q, p.y.xyz), dot(q, p.z.xyz)) / p.b.xyz;
    float f0 = length(e);
    return f0 * (f0 - 1.0) / max(length(e / p.b.xyz), 1e-9);
  }
  if (kind == 3) return -dot(at - p.a.xyz, p.b.xyz);
  vec3 u = p.b.xyz - p.a.xyz;
  vec3 q = at - p.a.xyz;
  float square = max(dot(u, u), 1e-12);
  float t = max(dot(q, u) / square, 0.0);
  float along = kind == 1 ? t : min(t, 1.0);
  float side = length(q - along * u) - mix(p.a.w, p.b.w, min(t, 1.0));
  return kind == 1 ? -smoothMin(-side, -(t - 1.0) * sqrt(square), p.kind.w) : side;
}

float field(vec3 at) {
  float d = FAR;
  int first = blocks[me].at.w;
  for (int i = 0; i < blocks[me].many.x; i++) {
    Piece p = pieces[lists[first + i]];
    float s = shape(p, at);
    d = p.kind.y > 0.5 ? -smoothMin(-d, s, p.kind.z) : smoothMin(d, s, p.kind.z);
  }
  return d;
}

vec3 corner(ivec3 c) {
  return vec3(blocks[me].at.xyz * 8 + c) * cell;
}

int neighbour(ivec3 d) {
  int which = d.x + 2 * d.y + 4 * d.z;
  if (which == 0) return me;
  return which < 5 ? blocks[me].nextA[which - 1] : blocks[me].nextB[which - 5];
}

float sampled(ivec3 c) {
  int block = neighbour(c / 8);
  ivec3 in2 = c % 8;
  return block < 0 ? FAR : samples[512 * block + in2.x + 8 * (in2.y + 8 * in2.z)];
}

#ifdef SAMPLE
void main() {
  samples[512 * me + here] = field(corner(ivec3(gl_LocalInvocationID)));
}
#endif

#if defined(PLACE) || defined(JOIN)
shared int ranks[512];

// How many of the group's threads before this one say so, in x; how many in all, in y.
ivec2 rank(int much) {
  ranks[here] = much;
  barrier();
  for (int step = 1; step < 512; step <<= 1) {
    int more = here >= step ? ranks[here - step] : 0;
    barrier();
    ranks[here] += more;
    barrier();
  }
  return ivec2(ranks[here] - much, ranks[511]);
}
#endif

#ifdef PLACE
// The lesser part that the field farther off has in a seam.
float lesser(float apart, float k) {
  float h = k - abs(apart);
  return h <= 0.0 ? 0.0 : h / (2.0 * k);
}

// How a shape's distance grows, and the distance.
vec4 shapeSlope(Piece p, vec3 at) {
  int kind = int(p.kind.x);
  vec3 q = at - p.a.xyz;
  if (kind == 2) {
    vec3 e = vec3(dot(q, p.x.xyz), dot(q, p.y.xyz), dot(q, p.z.xyz)) / p.b.xyz;
    vec3 f = e / p.b.xyz;
    float k0 = length(e);
    float k1 = length(f);
    float d = k0 * (k0 - 1.0) / max(k1, 1e-9);
    if (k0 < 1e-6) return vec4(0, 0, 0, d);
    vec3 g = e * ((2.0 * k0 - 1.0) / (k1 * k0)) - f / p.b.xyz * (k0 * (k0 - 1.0) / (k1 * k1 * k1));
    g /= p.b.xyz;
    return vec4(g.x * p.x.xyz + g.y * p.y.xyz + g.z * p.z.xyz, d);
  }
  if (kind == 3) return vec4(-p.b.xyz, -dot(q, p.b.xyz));
  vec3 u = p.b.xyz - p.a.xyz;
  float square = max(dot(u, u), 1e-12);
  float raw = dot(q, u) / square;
  float along = clamp(raw, 0.0, 1.0);
  float grow = raw == along ? (p.b.w - p.a.w) / square : 0.0;
  float t = kind == 1 ? max(raw, 0.0) : along;
  q -= t * u;
  float off = length(q);
  float side = off - mix(p.a.w, p.b.w, along);
  vec3 out1 = off > 0.0 ? q / off : vec3(0);
  if (kind == 0) return vec4(out1 - grow * u, side);
  float end = (t - 1.0) * sqrt(square);
  float least = lesser(end - side, p.kind.w);
  float toEnd = end > side ? 1.0 - least : least;
  float e = (t > 0.0 ? toEnd * inversesqrt(square) : 0.0) - (1.0 - toEnd) * grow;
  return vec4((1.0 - toEnd) * out1 + e * u, -smoothMin(-side, -end, p.kind.w));
}

// The field's unit gradient, creases rounded within a cell, and its distance.
vec4 slope(vec3 at) {
  float d = FAR;
  vec3 g = vec3(0);
  int first = blocks[me].at.w;
  for (int i = 0; i < blocks[me].many.x; i++) {
    Piece p = pieces[lists[first + i]];
    vec4 s = shapeSlope(p, at);
    float way = p.kind.y > 0.5 ? -1.0 : 1.0;
    float before = way * d;
    float least = lesser(s.w - before, max(p.kind.z, 0.6 * cell));
    float share = s.w < before ? 1.0 - least : least;
    d = way * smoothMin(before, s.w, p.kind.z);
    g = (1.0 - share) * g + way * share * s.xyz;
  }
  return vec4(dot(g, g) > 1e-12 ? normalize(g) : vec3(0, 1, 0), d);
}

void main() {
  ivec3 c = ivec3(gl_LocalInvocationID);
  float v[8];
  int inside = 0;
  for (int i = 0; i < 8; i++) {
    v[i] = sampled(c + ivec3(i & 1, i >> 1 & 1, i >> 2));
    inside += v[i] < 0.0 ? 1 : 0;
  }
  bool crosses = inside > 0 && inside < 8;
  ivec2 at = rank(crosses ? 1 : 0);
  ids[512 * me + here] = crosses ? 512 * me + at.x : -1;
  if (here == 0) counts[2 * me] = at.y;
  if (!crosses) return;
  vec3 sum = vec3(0);
  float n = 0.0;
  for (int axis = 1; axis < 8; axis <<= 1) {
    for (int i = 0; i < 8; i++) {
      if ((i & axis) != 0 || (v[i] < 0.0) == (v[i | axis] < 0.0)) continue;
      vec3 way = vec3(axis == 1 ? 1 : 0, axis == 2 ? 1 : 0, axis == 4 ? 1 : 0);
      sum += vec3(i & 1, i >> 1 & 1, i >> 2) + way * (v[i] / (v[i] - v[i | axis]));
      n += 1.0;
    }
  }
  vec3 p = corner(c) + sum / n * cell;
  vec4 there = slope(p);
  vec3 normal = there.xyz;
  p -= normal * clamp(there.w, -0.4 * cell, 0.4 * cell);
  int o = 6 * (512 * me + at.x);
  for (int k = 0; k < 3; k++) {
    vertices[o + k] = p[k];
    vertices[o + 3 + k] = normal[k];
  }
}
#endif

#ifdef JOIN
int vertex(ivec3 c) {
  ivec3 less = ivec3(lessThan(c, ivec3(0)));
  int which = less.x + 2 * less.y + 4 * less.z;
  int block = me;
  if (which > 0) block = which < 5 ? blocks[me].beforeA[which - 1] : blocks[me].beforeB[which - 5];
  ivec3 in2 = (c + 8) % 8;
  return block < 0 ? -1 : ids[512 * block + in2.x + 8 * (in2.y + 8 * in2.z)];
}

void main() {
  ivec3 c = ivec3(gl_LocalInvocationID);
  float d = sampled(c);
  ivec3 corners[12] = ivec3[12](
      ivec3(0, -1, -1), ivec3(0, 0, -1), ivec3(0, 0, 0), ivec3(0, -1, 0),
      ivec3(-1, 0, -1), ivec3(-1, 0, 0), ivec3(0, 0, 0), ivec3(0, 0, -1),
      ivec3(-1, -1, 0), ivec3(0, -1, 0), ivec3(0, 0, 0), ivec3(-1, 0, 0));
  int quads[12];
  int n = 0;
  for (int axis = 0; axis < 3; axis++) {
    ivec3 way = ivec3(axis == 0 ? 1 : 0, axis == 1 ? 1 : 0, axis == 2 ? 1 : 0);
    if ((d < 0.0) == (sampled(c + way) < 0.0)) continue;
    ivec4 q;
    for (int k = 0; k < 4; k++) q[k] = vertex(c + corners[4 * axis + k]);
    if (min(min(q.x, q.y), min(q.z, q.w)) < 0) continue;
    for (int k = 0; k < 4; k++) quads[4 * n + k] = d < 0.0 ? q[k] : q[3 - k];
    n++;
  }
  ivec2 at = rank(n);
  if (here == 0) counts[2 * me + 1] = at.y;
  for (int k = 0; k < 4 * n; k++) indices[6144 * me + 4 * at.x + k] = quads[k];
}
#endif
