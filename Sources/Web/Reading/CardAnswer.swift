import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What the script that saves a card as it is typed gets back.
struct CardAnswer: Encodable, Sendable {
    /// What the next save of the card must bring.
    let stamp: String
    /// The card as it was saved, or as it was typed where it could not be.
    let card: String
    /// The reading in one line.
    let summary: String
    /// What stands beside the card's number.
    let saved: String

    /// The answer to a script; 409 where somebody else had changed the same card.
    func response(isConflict: Bool, from request: Request, context: some RequestContext) throws -> Response {
        var response = try JSONAnswer(self).response(from: request, context: context)
        if isConflict { response.status = .conflict }
        return response
    }
}
