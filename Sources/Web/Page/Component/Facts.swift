/// The facts of one object, name and value side by side.
public enum Facts {
    public static func html(_ facts: [(name: String, value: HTML)]) -> HTML {
        let lines = facts.map { fact -> HTML in "<div><dt>\(fact.name)</dt><dd>\(fact.value)</dd></div>" }
        return "<dl class=\"facts\">\(lines)</dl>"
    }
}
