public import Desk
import Foundation

/// Reports and reviews as the JSON API gives them, for the command line.
public enum ReportJSON {
    public static func text(_ figures: FiguresPage) throws -> String { try text(FiguresPage.shape.json(figures)) }

    /// The same for the review of a plan.
    public static func text(_ review: PlanReviewPage) throws -> String { try text(PlanReviewPage.shape.json(review)) }

    private static func text(_ json: JSONValue) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(json), as: UTF8.self)
    }
}
