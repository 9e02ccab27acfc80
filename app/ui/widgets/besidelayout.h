#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace golive::ui {

/// Two things beside each other, or the second below the first where the place is too narrow for that. Both get the
/// whole height beside each other.
class BesideLayout : public QLayout
{
public:
    enum class Share {
        Even,
        SecondAsWanted ///< The second is as wide as it asks for; the first has the rest.
    };

    /// Below each other where the first would be narrower than `leastFirst`.
    BesideLayout(Share share, int leastFirst, int gap) : m_share(share), m_leastFirst(leastFirst), m_gap(gap) {}
    ~BesideLayout() override;

    /// The first two are kept.
    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &) override;

private:
    bool areBoth() const;
    /// Of the second, beside the first; nothing where it stands below.
    int secondWidth(int width) const;

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
    Share m_share;
    int m_leastFirst;
    int m_gap;
};

} // namespace golive::ui
