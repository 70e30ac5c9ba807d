internal import Glibc

/// A growing run of plain values outside Swift's arrays: no check, no
/// reference count and no second copy while it grows.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 256) {
        self.capacity = max(capacity, 16)
        start = GrowingBuffer.grown(nil, to: self.capacity)
    }

    deinit { free(start) }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(1) }
        start[count] = element
        count &+= 1
    }

    /// Makes room for so many more.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(count + more, capacity * 2)
        start = GrowingBuffer.grown(start, to: capacity)
    }

    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let first = elements.baseAddress else { return }
        reserve(elements.count)
        (start + count).update(from: first, count: elements.count)
        count += elements.count
    }

    mutating func append(repeating element: Element, count more: Int) {
        reserve(more)
        (start + count).update(repeating: element, count: more)
        count += more
    }

    /// - Parameter write: fills the room behind the end and says how much.
    @inline(__always)
    mutating func append(upTo more: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
        reserve(more)
        count &+= write(start + count)
    }

    mutating func removeAll() { count = 0 }

    /// Takes in what has been written behind the end, into reserved room.
    @inline(__always)
    mutating func advance(_ more: Int) { count &+= more }

    mutating func shorten(to shorter: Int) { count = shorter }

    mutating func removeFirst(_ less: Int) {
        start.update(from: start + less, count: count - less)
        count -= less
    }

    subscript(place: Int) -> Element {
        @inline(__always) get { start[place] }
        @inline(__always) set { start[place] = newValue }
    }

    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(elements) }

    private static func grown(_ old: UnsafeMutablePointer<Element>?, to capacity: Int) -> UnsafeMutablePointer<Element>
    {
        guard let memory = realloc(old, capacity * MemoryLayout<Element>.stride) else {
            // As with every allocation in Swift, nothing goes on without it.
            fatalError("out of memory")
        }
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }
}
