/// Names of files that go together.
public enum FileNames {
    /// The names, each told apart from those before it, whatever the case of its letters: «bieu.pdf», «bieu-2.pdf».
    public static func distinct(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let dot = name.lastIndex(of: ".") ?? name.endIndex
            let (stem, ending) = (name[..<dot], name[dot...])
            var (unique, number) = (name, 1)
            while !taken.insert(unique.lowercased()).inserted {
                number += 1
                unique = "\(stem)-\(number)\(ending)"
            }
            return unique
        }
    }
}
