package kz.mandat.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes, in one namespace; text is escaped. */
public final class Xml implements AutoCloseable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    public Xml(OutputStream out, String namespace, String root) throws IOException {
        try {
            writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Something that writes, and may fail as XML does. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Xml doing(Writing writing) throws IOException {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    public Xml start(String element) throws IOException {
        return doing(() -> writer.writeStartElement(element));
    }

    public Xml attribute(String name, String value) throws IOException {
        return doing(() -> writer.writeAttribute(name, value));
    }

    public Xml end() throws IOException {
        return doing(writer::writeEndElement);
    }

    /** An element that holds only text. */
    public Xml element(String name, Object text) throws IOException {
        return doing(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(text.toString());
            writer.writeEndElement();
        });
    }

    public Xml text(String text) throws IOException {
        return doing(() -> writer.writeCharacters(text));
    }

    @Override
    public void close() throws IOException {
        doing(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }
}
