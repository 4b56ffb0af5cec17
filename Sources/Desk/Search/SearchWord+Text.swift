import Storage
import Vietnamese

extension SearchWord {
    /// The words of a text, each as written in small letters and folded.
    static func words(in text: String) -> [SearchWord] {
        text.composed.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            SearchWord(written: String(word), folded: String(word).folded)
        }
    }
}
