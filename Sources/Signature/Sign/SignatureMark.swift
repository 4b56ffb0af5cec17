/// One thing that a signature shows. Measures are points, from the left and lower edge of the signature's own place.
public enum SignatureMark: Sendable {
    case image(PngImage, left: Double, bottom: Double, width: Double, height: Double)
    /// In Times, as `SignatureText` says.
    case text(String, left: Double, baseline: Double, size: Double, isItalic: Bool)
}
