public import Office

/// What may be meant by what is being typed into a search.
public enum SearchSuggestion: Sendable, Equatable {
    /// Words as they stand in titles of records that the reader sees.
    case words(String)
    case paper(DocumentLabel)
    /// A search of the reader's own.
    case saved(SavedView)
}
