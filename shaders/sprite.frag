// The shape of a sprite, cut out of noise where it is smoke or flame. Out: linear radiance already
// times its cover, and the cover, for blending.
uniform sampler2D noise;   // tiling, 0..1
in vec2 at;
flat in vec4 color;
flat in vec2 cut;          // kind: 0 disc, 1 streak, 2 puff, 3 flame; seed
out vec4 light;

void main() {
  float kind = cut.x;
  float square = dot(at, at);
  float disc = max(1.0 - square, 0.0);
  disc *= disc;
  float n = texture(noise, at * 0.16 + cut.y * vec2(7.3, 3.1)).r;
  float shape = disc;
  if (kind == 1.0) {
    // a spindle: it runs out to both ends
    float wide = at.x / (1.02 - at.y * at.y);
    float across = max(1.0 - wide * wide, 0.0);
    shape = across * across * min((1.0 - abs(at.y)) * 2.2, 1.0);
  } else if (kind == 2.0) {
    shape = clamp((disc * 1.7 + n * 0.9 - 0.75) * 1.3, 0.0, 1.0) * disc;
  } else if (kind == 3.0) {
    // a drop with its point up, eaten by noise
    float wide = at.x * (1.25 + 0.75 * at.y);
    float body = max(1.0 - wide * wide - at.y * at.y, 0.0);
    shape = clamp((body * 1.5 + n - 0.85) * 2.2, 0.0, 1.0);
  }
  bool covers = color.a > 0.0 && kind == 2.0;
  light = vec4(color.rgb * shape * (covers ? color.a : 1.0), color.a * shape);
}
