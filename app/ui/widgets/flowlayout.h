#pragma once

#include <QLayout>
#include <QList>

namespace golive::ui {

/// Things beside each other, and in the next line where there is no room. One that is wider than the place is made as
/// narrow as the place.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap) : m_gap(gap) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &) override;

private:
    /// The height of it all; moves the items only where `isForReal`.
    int layOut(const QRect &, bool isForReal) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace golive::ui
