/// What a signature shows on a page. Measures are points (1/72 inch), from the page's left and lower edge.
public struct SignatureAppearance: Sendable {
    /// Counted from 0; negative ones from the last page.
    public var page: Int
    public var left: Double
    public var bottom: Double
    public var width: Double
    public var height: Double
    public var image: PngImage

    public init(page: Int, left: Double, bottom: Double, width: Double, height: Double, image: PngImage) {
        self.page = page
        self.left = left
        self.bottom = bottom
        self.width = width
        self.height = height
        self.image = image
    }
}
