// The picture into the file's frame with its edges smoothed, and turned upside down, since rows of
// an image go from the top. Display values (sRGB) with luma in alpha in, sRGB out.
// After the idea of FXAA (Lottes 2009): blur along an edge, never across it.
uniform sampler2D display;
uniform vec2 corner;      // of the picture within the target, pixels
uniform vec2 pixelSize;   // 1 / size of the picture
in vec2 uv;
out vec4 pixel;

float lumaAt(ivec2 p) {
  return texelFetch(display, p, 0).a;
}

void main() {
  vec2 size = 1.0 / pixelSize;
  vec2 q = gl_FragCoord.xy - corner;
  q.y = size.y - q.y;
  ivec2 p = ivec2(q);
  ivec2 last = ivec2(size) - 1;
  ivec2 a = max(p - 1, ivec2(0));
  ivec2 b = min(p + 1, last);
  vec4 centre = texelFetch(display, p, 0);
  float nw = lumaAt(a);
  float ne = lumaAt(ivec2(b.x, a.y));
  float sw = lumaAt(ivec2(a.x, b.y));
  float se = lumaAt(b);
  float low = min(centre.a, min(min(nw, ne), min(sw, se)));
  float high = max(centre.a, max(max(nw, ne), max(sw, se)));
  vec3 color = centre.rgb;
  vec2 along = vec2(sw + se - nw - ne, nw + sw - ne - se);
  float least = max((nw + ne + sw + se) * 0.03125, 0.0078125);
  along *= 1.0 / (min(abs(along.x), abs(along.y)) + least);
  along = clamp(along, vec2(-8.0), vec2(8.0)) * (0.3 * pixelSize);
  // two looks along the edge; a branch would spare a processor nothing
  vec2 at = q * pixelSize;
  vec4 wide = 0.5 * (textureLod(display, at - along, 0.0) + textureLod(display, at + along, 0.0));
  bool edge = high - low > max(0.04, 0.12 * high);
  bool beyond = wide.a < low || wide.a > high;
  color = edge ? (beyond ? mix(centre.rgb, wide.rgb, 0.5) : wide.rgb) : color;
  pixel = vec4(color, 1);
}
