/// One way in which somebody may sign on the day of a paper, as the paper prints it.
public struct SigningRight: Sendable, Equatable, Codable {
    /// The signer's name without titles.
    public let name: String
    /// From the top, in capitals: «TL. CHỦ TỊCH», «CHÁNH VĂN PHÒNG».
    public let lines: [String]

    public init(name: String, lines: [String]) {
        self.name = name
        self.lines = lines
    }
}
