package dev.nestor.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 6)).containsExactly("one", "two", "three");
        assertThat(Wrap.lines("one  two\nthree", 80)).containsExactly("one two three");
    }

    @Test
    void leavesLongWordsWhole() {
        assertThat(Wrap.lines("a vmware.kb2009916.esxi-5-1 b", 10))
                .containsExactly("a", "vmware.kb2009916.esxi-5-1", "b");
    }

    @Test
    void makesOneLineOfNothing() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void measuresWhatATerminalShows() {
        assertThat(Wrap.width("forge")).isEqualTo(5);
        assertThat(Wrap.width(Style.GOOD.of("forge"))).isEqualTo(5);
        assertThat(Wrap.width("鍛冶屋")).isEqualTo(6);
        assertThat(Wrap.width("e\u0301")).isEqualTo(1);
        assertThat(Wrap.width("🔨")).isEqualTo(2);
    }

    @Test
    void cutsWhatDoesNotFit() {
        assertThat(Wrap.cut("workshop", 8)).isEqualTo("workshop");
        assertThat(Wrap.cut("workshops", 8)).isEqualTo("works...");
        assertThat(Wrap.cut("鍛冶屋鍛冶屋", 8)).isEqualTo("鍛冶...");
        assertThat(Wrap.cut("workshop", 2)).isEmpty();
    }
}
