public import Desk
import Foundation

/// The figures of a report as the JSON API gives them, for the command line.
public enum ReportJSON {
    public static func text(_ figures: FiguresPage) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(FiguresPage.shape.json(figures)), as: UTF8.self)
    }
}
