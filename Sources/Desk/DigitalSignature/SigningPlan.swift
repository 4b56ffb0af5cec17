public import Foundation

/// What the limited child is to prepare on a paper for a signature, and what the signature shows.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7, II.8.
public struct SigningPlan: Sendable, Codable, Equatable {
    public enum Step: String, Sendable, Codable {
        /// The signer's, in blue, between post and name.
        case signature
        /// Number and day in their places, under the agency's signature.
        case numbering
        /// The agency's seal, in red, over a third of the signature on its left.
        case seal
        /// No picture: number and symbol of the paper, and the time of signing, at the upper right of the first page.
        case annex
    }

    public let step: Step
    /// The name that is printed under the signature.
    public let signer: String
    /// Seconds since 1970.
    public let time: Int64
    /// How large the signer's picture is: the seal is placed by it.
    public let signature: PictureSize
    /// What is shown: a PNG and its width. Nil for number and day.
    public var image: Data?
    public var imageSize: PictureSize?
    /// «05»; for an annex with its symbol, «05/QĐ-UBND».
    public var number: String?
    /// Day, month and year of issue, as they are written.
    public var date: [String] = []

    /// An annex bears no signer's picture.
    public init(annexOf number: String, time: Int64) {
        self.init(step: .annex, signer: "", time: time, signature: PictureSize(width: 0, height: 0))
        self.number = number
    }

    public init(step: Step, signer: String, time: Int64, signature: PictureSize) {
        self.step = step
        self.signer = signer
        self.time = time
        self.signature = signature
    }
}

/// Millimetres on paper.
public struct PictureSize: Sendable, Codable, Equatable {
    public let width: Double
    public let height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}
