import Process

/// What stands in the places of a layout.
protocol FormPlaces {
    /// Nil where there is nothing, or nothing that this paper may say.
    func words(_ place: FormPlace) -> String?
    func list(_ place: FormPlace) -> [String]
    /// By the name of the cell.
    func rows(_ place: FormPlace) -> [[String: String]]
    /// The fields that were written down with the step, in the order in which a paper has them.
    var written: [String] { get }
    /// What was written down in a field, as a person reads it, a line each; nil where nothing was.
    func field(_ code: String) -> (title: String, lines: [String])?
}
