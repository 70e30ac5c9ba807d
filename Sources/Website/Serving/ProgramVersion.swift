/// What this program calls itself, in answers and on record.
public enum ProgramVersion {
    public static let text = "0.1.0"
}
