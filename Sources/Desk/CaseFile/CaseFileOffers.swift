public import Office
import Storage
import WorkTime

/// Files into which the actor may put papers, to choose from: those that he or she keeps first.
public struct CaseFileOffers: Question {
    public let words: String?
    public let limit: Int

    public init(words: String? = nil, limit: Int = 20) {
        self.words = words
        self.limit = limit
    }

    public func answer(_ view: View) throws -> [CaseFile] {
        // Of what is seen some is filled by others only: there must be enough left.
        let seen = try CaseFilePageStore.offers(
            view.tx, words: words, year: view.today.year, limit: limit * 5, for: view.actor)
        return Array(seen.filter { $0.isFilled(by: view.actor) }.prefix(limit))
    }
}
