// Half the size, with the circle of confusion in alpha: its radius in pixels of this picture,
// negative before the plane of focus. Linear Rec.709.
uniform sampler2D scene;    // distance in alpha, metres
uniform vec4 lens;          // radius at infinity in pixels, focus in metres, largest radius, unused
out vec4 soft;

float radius(float metres) {
  return clamp(lens.x * (1.0 - lens.y / max(metres, 0.05)), -lens.z, lens.z);
}

void main() {
  ivec2 p = ivec2(gl_FragCoord.xy) * 2;
  vec4 a = texelFetch(scene, p, 0);
  vec4 b = texelFetch(scene, p + ivec2(1, 0), 0);
  vec4 c = texelFetch(scene, p + ivec2(0, 1), 0);
  vec4 d = texelFetch(scene, p + ivec2(1, 1), 0);
  vec3 mean = 0.25 * (a.rgb + b.rgb + c.rgb + d.rgb);
  // the nearest decides, so that edges in focus stay clean
  float near = min(min(a.a, b.a), min(c.a, d.a));
  float r = radius(near);
  // what shines was held back for the eye; spread over a disc it must be as bright as it was
  float peak = max(mean.r, max(mean.g, mean.b));
  mean *= 1.0 + 3.0 * clamp(peak - 0.9, 0.0, 1.5) * clamp(abs(r) / lens.z, 0.0, 1.0);
  soft = vec4(min(mean, vec3(9.0)), r);
}
