public import Office
import Storage
import WorkTime

/// Files that take papers, to choose from: those that the actor keeps first.
public struct CaseFileOffers: Question {
    public let words: String?
    public let limit: Int

    public init(words: String? = nil, limit: Int = 20) {
        self.words = words
        self.limit = limit
    }

    public func answer(_ view: View) throws -> [CaseFile] {
        try CaseFilePageStore.offers(
            view.tx, words: words, year: view.today.year, limit: limit, for: view.actor)
    }
}
