/// How a page is turned when it is shown, and where on it a place lies that is measured on the shown page.
struct PageTurn {
    private let degrees: Int
    /// Lower left and upper right corner of the page before it is turned, in points.
    private let box: [Double]

    /// `degrees` is clockwise. Throws where it is no quarter of a turn.
    init(degrees: Int, box: [Double]) throws(PdfError) {
        guard degrees % 90 == 0 else { throw .damaged }
        self.degrees = degrees
        self.box = box
    }

    var isUpright: Bool { degrees == 0 }

    /// Width and height of the page as it is shown.
    var shown: (width: Double, height: Double) {
        let (width, height) = (box[2] - box[0], box[3] - box[1])
        return degrees % 180 == 0 ? (width, height) : (height, width)
    }

    /// The place of an appearance as a rectangle of the page before it is turned.
    func rectangle(of appearance: SignatureAppearance) -> [Double] {
        let (left, bottom) = (appearance.left, appearance.bottom)
        let (right, top) = (left + appearance.width, bottom + appearance.height)
        let (width, height) = (box[2] - box[0], box[3] - box[1])
        let place =
            switch degrees {
            case 90: [width - top, left, width - bottom, right]
            case 180: [width - right, height - top, width - left, height - bottom]
            case 270: [bottom, height - right, top, height - left]
            default: [left, bottom, right, top]
            }
        return [box[0] + place[0], box[1] + place[1], box[0] + place[2], box[1] + place[3]]
    }

    /// Turns what is drawn back, so that it stands upright where the page is shown turned.
    var matrix: [Int] {
        switch degrees {
        case 90: [0, 1, -1, 0, 0, 0]
        case 180: [-1, 0, 0, -1, 0, 0]
        case 270: [0, -1, 1, 0, 0, 0]
        default: [1, 0, 0, 1, 0, 0]
        }
    }
}
