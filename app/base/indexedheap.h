#pragma once

#include <algorithm>
#include <cstddef>
#include <queue>
#include <vector>

namespace golive {

/// A binary heap whose items know their places in it, so that any of them can be taken out, at the cost of one pointer
/// an item: of a hundred thousand ordered things a std::set wants forty bytes each.
/// `Order::isBefore(one, other)` puts them in order; `Order::setPlace(item, place)` tells an item
/// where it stands, each time that it moves.
template <class Item, class Order> class IndexedHeap
{
public:
    bool isEmpty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    const Item &front() const { return m_items.front(); }
    const Item &operator[](std::size_t place) const { return m_items[place]; }
    /// In no order.
    auto begin() const { return m_items.begin(); }
    auto end() const { return m_items.end(); }

    void insert(const Item &item)
    {
        m_items.push_back(item);
        rise(m_items.size() - 1);
    }

    /// It has to be there.
    void erase(std::size_t place)
    {
        const Item last = m_items.back();
        m_items.pop_back();
        if (place == m_items.size())
            return;
        m_items[place] = last;
        sink(rise(place));
    }

    /// The first ones in their order.
    std::vector<Item> first(std::size_t count) const
    {
        auto isLater = [this](std::size_t one, std::size_t other) {
            return Order::isBefore(m_items[other], m_items[one]);
        };
        std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(isLater)> next(isLater);
        std::vector<Item> items;
        if (!isEmpty())
            next.push(0);
        while (!next.empty() && items.size() < count) {
            const std::size_t place = next.top();
            next.pop();
            items.push_back(m_items[place]);
            for (std::size_t below = 2 * place + 1; below <= 2 * place + 2 && below < m_items.size(); ++below)
                next.push(below);
        }
        return items;
    }

private:
    void put(const Item &item, std::size_t place)
    {
        m_items[place] = item;
        Order::setPlace(item, place);
    }

    std::size_t rise(std::size_t place)
    {
        const Item item = m_items[place];
        while (place > 0 && Order::isBefore(item, m_items[(place - 1) / 2])) {
            put(m_items[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(item, place);
        return place;
    }

    void sink(std::size_t place)
    {
        const Item item = m_items[place];
        for (std::size_t below = 2 * place + 1; below < m_items.size(); below = 2 * place + 1) {
            if (below + 1 < m_items.size() && Order::isBefore(m_items[below + 1], m_items[below]))
                ++below;
            if (!Order::isBefore(m_items[below], item))
                break;
            put(m_items[below], place);
            place = below;
        }
        put(item, place);
    }

    std::vector<Item> m_items;
};

} // namespace golive
