"""Asks the endpoint given as argument with SPARQLWrapper, in every form it knows, and prints what came."""
import sys
from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

client = SPARQLWrapper(sys.argv[1])
client.setQuery("SELECT * { ?s a ?type } LIMIT 7")
xml = len(client.query().convert().getElementsByTagName("result"))
client.setReturnFormat(JSON)
client.setMethod(POST)
rows = len(client.queryAndConvert()["results"]["bindings"])
assert xml == rows, (xml, rows)
client.setQuery("ASK { ?s a ?type }")
answer = str(client.queryAndConvert()["boolean"]).lower()
client.setQuery("CONSTRUCT WHERE { ?s a ?type } LIMIT 5")
client.setReturnFormat(TURTLE)
turtle = client.queryAndConvert().decode("utf-8")
statements = turtle.count(" a ") + turtle.count("#type>")
print(f"{rows} rows, {statements} statements, {answer}")
